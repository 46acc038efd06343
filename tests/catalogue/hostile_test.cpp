// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalogue/schema_check.h"
#include "tests/catalogue/catalogue_files.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

// Whatever the bytes are, reading ends with a catalogue or with complaints, never otherwise. These runs are short; the fuzz
// target catalogue_reader_fuzz has more patience.

namespace holdfast::catalogue {

namespace {

using namespace holdfast::test;

/// Reads and checks; every complaint must be one printable line. Returns whether the catalogue could be read.
bool survives(const std::vector<CatalogueFile> &files)
{
    std::vector<Complaint> complaints;
    const bool isRead = readCatalogue(files, &complaints).has_value();
    EXPECT_EQ(isRead, complaints.empty());
    for (const Complaint &complaint : checkFiles(files, schemas())) {
        const QString text = complaint.toText();
        EXPECT_FALSE(complaint.message.isEmpty());
        EXPECT_TRUE(std::all_of(text.begin(), text.end(), [](QChar character) {
            return character.isPrint() || character.isSurrogate();
        })) << text.toStdString();
    }
    return isRead;
}

TEST(Hostile, EveryTruncationIsRefused)
{
    for (const CatalogueFile &file : goodFiles()) {
        // The last bytes are "}" and a line break, and the file is whole without the latter.
        for (qsizetype size = 0; size < file.bytes.size() - 1; ++size) {
            std::vector<Complaint> complaints;
            ASSERT_FALSE(readCatalogue({{file.name, file.bytes.left(size)}}, &complaints));
            std::erase_if(complaints, [&file](const Complaint &complaint) { return complaint.file != file.name; });
            ASSERT_EQ(complaints.size(), 1U) << file.name.toStdString() << " at " << size << linesOf(complaints);
            ASSERT_TRUE(complaints[0].field.startsWith(QLatin1String("line "))) << linesOf(complaints);
        }
    }
}

TEST(Hostile, RandomByteChangesNeverCrash)
{
    constexpr int rounds = 150;
    std::mt19937 random(20261123); // a fixed seed: a failure can be repeated
    for (int round = 0; round < rounds; ++round) {
        std::vector<CatalogueFile> files = goodFiles();
        const int changes = 1 + static_cast<int>(random() % 8);
        for (int change = 0; change < changes; ++change) {
            QByteArray &bytes = files[random() % files.size()].bytes;
            bytes[static_cast<qsizetype>(random()) % bytes.size()] = static_cast<char>(random());
        }
        survives(files);
    }
}

TEST(Hostile, BytesMovedAboutNeverCrash)
{
    constexpr int rounds = 100;
    std::mt19937 random(42);
    for (int round = 0; round < rounds; ++round) {
        std::vector<CatalogueFile> files = goodFiles();
        QByteArray &bytes = files[random() % files.size()].bytes;
        const qsizetype from = static_cast<qsizetype>(random()) % bytes.size();
        const QByteArray part = bytes.mid(from, static_cast<qsizetype>(random() % 200));
        bytes.insert(static_cast<qsizetype>(random()) % bytes.size(), part);
        survives(files);
    }
}

TEST(Hostile, ValuesReplacedByOthersAreRefusedOrRead)
{
    // Structure-aware: each value of each file becomes something else, in turn of another type.
    constexpr std::array others{"null", "-1", "1e300", "\"\"", "\"R01\"", "[]", "[[]]", "{}", "{\"id\": \"S01\"}"};
    std::size_t turn = 0;
    for (const CatalogueFile &file : goodFiles()) {
        const auto flat = nlohmann::json::parse(file.bytes.toStdString()).flatten();
        for (const auto &[pointer, value] : flat.items()) {
            const std::string other = others[turn++ % others.size()];
            survives(patchedFiles(file.name, R"([{"op": "replace", "path": ")" + pointer + R"(", "value": )" + other + "}]"));
        }
    }
}

TEST(Hostile, KeysThatWouldSpoilATerminalAreWrittenAsNumbers)
{
    const auto files = editedFiles(QStringLiteral("risks.json"), "\"confidence\"", "\"\\u001b[2J\\u202E~/x\"");
    EXPECT_FALSE(survives(files));
    EXPECT_NE(linesOf(checkFiles(files, schemas())).find("risks.json: R01 /<U+001b>[2J<U+202e>~0~1x: is not a field"),
              std::string::npos)
        << linesOf(checkFiles(files, schemas()));
}

TEST(Hostile, LargeFilesEndInTime)
{
    std::vector<CatalogueFile> files = goodFiles();
    for (CatalogueFile &file : files)
        file.bytes = QByteArray(qsizetype{21} * 1024 * 1024, '[');
    EXPECT_FALSE(survives(files));
}

} // namespace

} // namespace holdfast::catalogue
