// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/catalogue/breakage.h"

#include "app/catalogue/checks.h"
#include "tests/catalogue/catalogue_files.h"

namespace holdfast::test {

using catalogue::Catalogue;
using catalogue::CatalogueFile;
using catalogue::Complaint;

void PrintTo(const Breakage &breakage, std::ostream *out)
{
    *out << breakage.name;
}

std::string nameOfCase(const testing::TestParamInfo<Breakage> &info)
{
    return info.param.name;
}

std::string replace(const std::string &path, const std::string &value)
{
    return R"([{"op": "replace", "path": ")" + path + R"(", "value": )" + value + "}]";
}

std::string add(const std::string &path, const std::string &value)
{
    return R"([{"op": "add", "path": ")" + path + R"(", "value": )" + value + "}]";
}

std::string remove(const std::string &path)
{
    return R"([{"op": "remove", "path": ")" + path + R"("}])";
}

std::string letters(int count)
{
    return '"' + std::string(static_cast<std::size_t>(count), 'x') + '"';
}

std::vector<Complaint> faultsOf(const std::vector<CatalogueFile> &files)
{
    std::vector<Complaint> complaints;
    if (const Result<Catalogue> catalogue = readCatalogue(files, &complaints))
        complaints = checkCatalogue(*catalogue);
    std::erase_if(complaints, [](const Complaint &complaint) { return complaint.warning; });
    return complaints;
}

void expectNamed(const Breakage &breakage)
{
    const std::vector<Complaint> faults = faultsOf(patchedFiles(QString::fromLatin1(breakage.file), breakage.patch));
    ASSERT_EQ(faults.size(), 1U) << linesOf(faults);
    EXPECT_EQ(faults[0].file.toStdString(), breakage.file);
    EXPECT_EQ(faults[0].id.toStdString(), breakage.id);
    EXPECT_EQ(faults[0].field.toStdString(), breakage.field);
    EXPECT_THAT(faults[0].message.toStdString(), testing::HasSubstr(breakage.word));
}

} // namespace holdfast::test
