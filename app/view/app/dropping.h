// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace holdfast::view {

// For view-models that a page may still be reading while it closes.

template <class ViewModel> void drop(ViewModel *&viewModel)
{
    if (viewModel != nullptr)
        viewModel->deleteLater();
    viewModel = nullptr;
}

template <class ViewModel> void replace(ViewModel *&viewModel, ViewModel *next)
{
    drop(viewModel);
    viewModel = next;
}

} // namespace holdfast::view
