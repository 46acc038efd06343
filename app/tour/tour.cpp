// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tour/tour.h"

#include "app/catalogue/data/shipped_files.h"
#include "app/tour/household_window.h"
#include "app/tour/stops.h"
#include "platform/platform.h"

#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>
#include <QQuickWindow>
#include <QTextStream>

#include <optional>

namespace holdfast::tour {

namespace {

using view::Preferences;

/// A window as people have it: its name, its size and its text.
struct Format {
    const char *name;
    QSize size;
};

constexpr Format formats[] = {{"desktop", {1280, 820}}, {"phone", {390, 844}}};

/// An environment in which every machine draws the same: no display, no graphics card, no scaling.
void drawTheSameEverywhere()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("QT_SCALE_FACTOR", "1");
    qputenv("QT_FONT_DPI", "96");
    qputenv("LC_ALL", "C.UTF-8");
}

bool say(const QString &problem)
{
    QTextStream(stderr) << problem << Qt::endl;
    return false;
}

/// One walk past every stop.
struct Walk {
    QString folder;
    catalogue::Language language;
    int textPercent;
    Format format;
    bool dark;
};

bool walkOnce(const catalogue::Catalogue &catalogue, platform::DurableStorage &storage, const Walk &walk)
{
    const QDir folder(walk.folder);
    const auto save = [&](const char *name, const QImage &picture) {
        const QString file = folder.filePath(QStringLiteral("%1-%2-%3.png")
                                                 .arg(QLatin1String(name), QLatin1String(walk.format.name),
                                                      walk.dark ? QLatin1String("dark") : QLatin1String("light")));
        return picture.save(file, "PNG") || say(QStringLiteral("Could not write %1").arg(file));
    };
    for (const auto &stops : {firstRunStops(), homeStops()}) {
        HouseholdWindow house(catalogue, storage);
        house.preferences().setLanguage(static_cast<Preferences::Language>(walk.language));
        house.preferences().setTextPercent(walk.textPercent);
        house.preferences().setLook(walk.dark ? Preferences::Look::Dark : Preferences::Look::Light);
        house.preferences().setWindowSize(walk.format.size);
        if (!house.load())
            return say(QStringLiteral("The window could not be loaded."));
        if (!visit(house, stops, save))
            return false;
    }
    return true;
}

/// The pictures of one language; how many there are then, or nothing after an error.
std::optional<qsizetype> walkIn(const catalogue::Catalogue &catalogue, platform::DurableStorage &storage, const QString &folder,
                                catalogue::Language language, int textPercent)
{
    const QDir target(folder);
    if (!target.mkpath(QStringLiteral("."))) {
        say(QStringLiteral("Could not make the folder %1").arg(folder));
        return std::nullopt;
    }
    for (const Format &format : formats) {
        for (const bool dark : {false, true}) {
            if (!walkOnce(catalogue, storage, {folder, language, textPercent, format, dark}))
                return std::nullopt;
        }
    }
    return target.entryList({QStringLiteral("*.png")}).size();
}

} // namespace

bool walk(int argc, char *argv[], const Pictures &pictures)
{
    drawTheSameEverywhere();
    const QGuiApplication application(argc, argv);
    const auto catalogue = catalogue::readCatalogue(catalogue::shippedFiles());
    if (!catalogue)
        return say(QStringLiteral("The catalogue could not be read: %1").arg(catalogue.error().detail));
    const auto storage = platform::makeDurableStorage();
    const QDir target(pictures.folder);
    qsizetype count = 0;
    for (const catalogue::Language language : catalogue::allLanguages) {
        if (pictures.language && *pictures.language != language)
            continue;
        const QString folder = pictures.language ? pictures.folder : target.filePath(catalogue::languageTag(language));
        const auto made = walkIn(*catalogue, *storage, folder, language, pictures.textPercent);
        if (!made)
            return false;
        count += *made;
    }
    QTextStream(stdout) << count << " pictures in " << target.absolutePath() << Qt::endl;
    return true;
}

bool selfTest(int argc, char *argv[])
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    const QGuiApplication application(argc, argv);
    const auto catalogue = catalogue::readCatalogue(catalogue::shippedFiles());
    if (!catalogue)
        return say(QStringLiteral("The catalogue could not be read: %1").arg(catalogue.error().detail));
    const auto storage = platform::makeDurableStorage();
    HouseholdWindow house(*catalogue, *storage);
    if (!house.load())
        return say(QStringLiteral("The window could not be loaded."));
    qint64 firstFrame = -1;
    QObject::connect(
        &house.window(), &QQuickWindow::frameSwapped, &house.app(),
        [&] {
            if (firstFrame < 0)
                firstFrame = sinceStart.elapsed();
        },
        Qt::QueuedConnection);
    int pages = 0;
    const bool complete = visit(house, homeStops(), [&](const char *, const QImage &picture) {
        ++pages;
        return !picture.isNull();
    });
    QTextStream(stdout) << "first frame after " << firstFrame << " ms, " << pages << " pages loaded" << Qt::endl;
    return complete;
}

} // namespace holdfast::tour
