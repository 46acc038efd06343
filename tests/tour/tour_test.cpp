// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QSet>

namespace {

using holdfast::tests::contentOf;
using holdfast::tests::TemporaryFolder;

struct Ended {
    int code = -1;
    QString said;
    QString complained;
};

/// Runs the program with an empty home and without a display.
Ended run(const QStringList &arguments, const QString &home, const QStringList &more = {})
{
    const TemporaryFolder runtime;
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_DATA_HOME", "XDG_CONFIG_HOME",
                             "DBUS_SESSION_BUS_ADDRESS", "QT_SCALE_FACTOR"})
        environment.remove(QLatin1String(name));
    environment.insert(QStringLiteral("HOME"), home);
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), runtime.path());
    for (const QString &setting : more)
        environment.insert(setting.section(u'=', 0, 0), setting.section(u'=', 1));
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(HOLDFAST_PROGRAM), arguments);
    if (!program.waitForFinished(300'000)) {
        program.kill();
        program.waitForFinished();
        return {};
    }
    return {program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1,
            QString::fromUtf8(program.readAllStandardOutput()), QString::fromUtf8(program.readAllStandardError())};
}

QStringList everythingIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

QMap<QString, QByteArray> picturesIn(const QString &folder)
{
    QMap<QString, QByteArray> pictures;
    for (const QString &name : everythingIn(folder))
        pictures.insert(name, contentOf(folder + u'/' + name));
    return pictures;
}

/// How many colours there are, up to `enough`.
qsizetype colours(const QImage &picture, qsizetype enough)
{
    QSet<QRgb> seen;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            seen.insert(picture.pixel(x, y));
            if (seen.size() >= enough)
                return enough;
        }
    }
    return seen.size();
}

qreal lightnessOfCorner(const QImage &picture)
{
    return picture.pixelColor(picture.width() - 1, picture.height() / 2).lightnessF();
}

TEST(Tour, ShowsEveryPageInBothSizesAndAppearancesTheSameEachTime)
{
    const TemporaryFolder home;
    const TemporaryFolder folder;
    // The second run lives elsewhere: in another language, time zone, scale and on a dark desktop.
    const Ended first = run({"tour", folder.path("one/two"), "--language", "en"}, home.path());
    const Ended second = run({"tour", folder.path("again"), "--language", "en"}, home.path(),
                             {"LANG=zh_HK.UTF-8", "LC_ALL=zh_HK.UTF-8", "TZ=America/Los_Angeles", "QT_SCALE_FACTOR=2",
                              "QT_FONT_DPI=144", "GTK_THEME=Adwaita:dark"});
    ASSERT_EQ(first.code, 0) << first.complained.toStdString();
    ASSERT_EQ(second.code, 0) << second.complained.toStdString();
    EXPECT_TRUE(first.complained.isEmpty()) << first.complained.toStdString();
    EXPECT_TRUE(everythingIn(home.path()).isEmpty()) << "nothing is left in the home folder";

    const auto pictures = picturesIn(folder.path("one/two"));
    const auto again = picturesIn(folder.path("again"));
    ASSERT_EQ(pictures.keys(), again.keys());
    EXPECT_TRUE(first.said.startsWith(QString::number(pictures.size()))) << first.said.toStdString();
    QSet<QString> pages;
    for (auto picture = pictures.cbegin(); picture != pictures.cend(); ++picture) {
        EXPECT_EQ(*picture, again.value(picture.key())) << picture.key().toStdString();
        pages.insert(picture.key().section(u'-', 0, -3));
    }
    for (const char *page :
         {"language", "welcome", "existing", "protect", "recovery-code", "recovery-code-asked", "question", "starters", "unlock",
          "today", "practices", "practice", "step", "search", "search-found", "numbers", "packs", "settings"})
        EXPECT_TRUE(pages.contains(QLatin1String(page))) << page;
    EXPECT_EQ(pictures.size(), pages.size() * 4);

    QSet<QByteArray> different;
    for (const QString &page : pages) {
        for (const auto &[format, size] : {std::pair("desktop", QSize(1280, 820)), std::pair("phone", QSize(390, 844))}) {
            const QByteArray light = pictures.value(QStringLiteral("%1-%2-light.png").arg(page, QLatin1String(format)));
            const QByteArray dark = pictures.value(QStringLiteral("%1-%2-dark.png").arg(page, QLatin1String(format)));
            different << light << dark;
            const QImage inLight = QImage::fromData(light);
            const QImage inDark = QImage::fromData(dark);
            EXPECT_EQ(inLight.size(), size) << page.toStdString();
            EXPECT_EQ(inDark.size(), size) << page.toStdString();
            EXPECT_GE(colours(inLight, 20), 20) << page.toStdString() << ": there is something on it";
            EXPECT_GE(colours(inDark, 20), 20) << page.toStdString();
            EXPECT_GT(lightnessOfCorner(inLight), lightnessOfCorner(inDark)) << page.toStdString();
        }
    }
    EXPECT_EQ(different.size(), pictures.size()) << "no two pictures are the same";
}

TEST(Tour, ShowsThemInEveryLanguage)
{
    const TemporaryFolder home;
    const TemporaryFolder folder;
    const Ended all = run({"tour", folder.path()}, home.path());
    ASSERT_EQ(all.code, 0) << all.complained.toStdString();
    EXPECT_EQ(everythingIn(folder.path()), (QStringList{"en", "zh-Hans-CN", "zh-Hant-HK"}));
    const auto english = picturesIn(folder.path("en"));
    const auto simplified = picturesIn(folder.path("zh-Hans-CN"));
    const auto traditional = picturesIn(folder.path("zh-Hant-HK"));
    EXPECT_EQ(english.keys(), simplified.keys());
    EXPECT_EQ(english.keys(), traditional.keys());
    EXPECT_TRUE(all.said.startsWith(QString::number(3 * english.size()))) << all.said.toStdString();
    for (auto picture = english.cbegin(); picture != english.cend(); ++picture) {
        EXPECT_NE(*picture, simplified.value(picture.key())) << picture.key().toStdString();
        EXPECT_NE(simplified.value(picture.key()), traditional.value(picture.key())) << picture.key().toStdString();
    }
}

TEST(Tour, SaysWhenItCannotWrite)
{
    const TemporaryFolder home;
    EXPECT_TRUE(holdfast::tests::writeFile(home.path("file"), "in the way"));
    const Ended ended = run({"tour", home.path("file/below")}, home.path());
    EXPECT_EQ(ended.code, 7) << "could not write";
    EXPECT_FALSE(ended.complained.isEmpty());
}

TEST(Window, WithoutAScreenThatIsSaid)
{
    const TemporaryFolder home;
    for (const QStringList &arguments : {QStringList{}, QStringList{"--sample"}}) {
        const Ended ended = run(arguments, home.path());
        EXPECT_EQ(ended.code, 1);
        EXPECT_TRUE(ended.complained.contains(QLatin1String("no screen"))) << ended.complained.toStdString();
        EXPECT_TRUE(everythingIn(home.path()).isEmpty());
    }
}

TEST(SelfTest, LoadsEveryPageAndSaysHowLongTheFirstFrameTook)
{
    const TemporaryFolder home;
    const Ended ended = run({"--self-test"}, home.path(), {"QT_QUICK_BACKEND=software"});
    EXPECT_EQ(ended.code, 0) << ended.complained.toStdString();
    EXPECT_TRUE(ended.complained.isEmpty()) << ended.complained.toStdString();
    static const QRegularExpression figure(QStringLiteral("\\b\\d+ ms\\b"));
    EXPECT_TRUE(figure.match(ended.said).hasMatch()) << ended.said.toStdString();
    EXPECT_FALSE(ended.said.contains(u'-')) << "a first frame was shown: " << ended.said.toStdString();
    EXPECT_TRUE(everythingIn(home.path()).isEmpty());
}

} // namespace
