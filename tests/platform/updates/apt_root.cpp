// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/platform/updates/apt_root.h"

#include "platform/program_run.h"

#include <QCryptographicHash>
#include <QLocale>

namespace holdfast::tests {

namespace {

constexpr auto plenty = std::chrono::minutes(2);

QByteArray stanza(const AptRoot::Package &package)
{
    return "Package: " + package.name + "\nVersion: " + package.version +
           "\nArchitecture: amd64\nMaintainer: nobody <nobody@example.org>\n" + package.fields;
}

QByteArray dateLine(const QByteArray &name, const QDateTime &time)
{
    if (!time.isValid())
        return {};
    return name + ": " + QLocale::c().toString(time.toUTC(), QStringLiteral("ddd, d MMM yyyy HH:mm:ss")).toLatin1() + " UTC\n";
}

} // namespace

AptRoot::AptRoot()
{
    for (const char *folder :
         {"etc/apt/apt.conf.d", "etc/apt/preferences.d", "etc/apt/sources.list.d", "etc/apt/trusted.gpg.d",
          "var/lib/apt/lists/partial", "var/lib/apt/periodic", "var/lib/dpkg", "var/cache/apt/archives/partial"})
        EXPECT_TRUE(QDir().mkpath(m_folder.path(QString::fromLatin1(folder))));
    const QByteArray root = m_folder.path().toUtf8();
    write(QStringLiteral("apt.conf"),
          "Dir \"" + root + "\";\nDir::State::status \"" + root +
              "/var/lib/dpkg/status\";\nAPT::Architecture \"amd64\";\nAPT::Architectures \"amd64\";\n"
              "APT::Sandbox::User \"\";\nAcquire::Languages \"none\";\nAcquire::Check-Date \"false\";\n"
              "Acquire::Check-Valid-Until \"false\";\nAcquire::AllowInsecureRepositories \"true\";\n");
    write(QStringLiteral("var/lib/dpkg/status"), {});
    write(QStringLiteral("etc/apt/sources.list"), {});
}

void AptRoot::write(const QString &name, const QByteArray &content) const
{
    EXPECT_TRUE(writeFile(m_folder.path(name), content));
}

void AptRoot::install(const Package &package, const QByteArray &selection)
{
    m_status += stanza(package) + "Status: " + selection + " ok installed\nDescription: x\n\n";
    write(QStringLiteral("var/lib/dpkg/status"), m_status);
}

void AptRoot::add(const Archive &archive)
{
    const QString base = m_folder.path(QStringLiteral("archives/") + QString::fromLatin1(archive.suite));
    const QString dist = archive.flat ? base : base + QStringLiteral("/dists/") + QString::fromLatin1(archive.suite);
    const QByteArray index = archive.flat ? "Packages" : "main/binary-amd64/Packages";
    EXPECT_TRUE(QDir().mkpath(QFileInfo(dist + QLatin1Char('/') + QString::fromLatin1(index)).path()));
    QByteArray packages;
    for (const Package &package : archive.packages)
        packages += stanza(package) + "Filename: pool/" + package.name + "_" + package.version + ".deb\nSize: 1\nSHA256: " +
                    QCryptographicHash::hash(package.name + package.version, QCryptographicHash::Sha256).toHex() +
                    "\nDescription: x\n\n";
    EXPECT_TRUE(writeFile(dist + QLatin1Char('/') + QString::fromLatin1(index), packages));
    EXPECT_TRUE(writeFile(dist + QStringLiteral("/Release"),
                          "Label: " + archive.label + "\nSuite: " + archive.suite + "\nVersion: 1\n" +
                              dateLine("Date", archive.date) + dateLine("Valid-Until", archive.validUntil) +
                              "Architectures: amd64\nComponents: main\nSHA256:\n " +
                              QCryptographicHash::hash(packages, QCryptographicHash::Sha256).toHex() + " " +
                              QByteArray::number(packages.size()) + " " + index + "\n"));
    m_sources += "deb [trusted=yes] file:" + base.toUtf8() + (archive.flat ? " ./" : " " + archive.suite + " main") + "\n";
    write(QStringLiteral("etc/apt/sources.list"), m_sources);
}

QByteArray AptRoot::printed(const QString &program, const QStringList &arguments) const
{
    const platform::Surroundings here = surroundings();
    return platform::runProgram({here.program(program), arguments, here.environment}, platform::Patience(plenty)).output;
}

testing::AssertionResult AptRoot::fetch()
{
    const platform::Surroundings here = surroundings();
    const platform::ProgramAnswer answer = platform::runProgram(
        {here.program(QStringLiteral("apt-get")), {QStringLiteral("update")}, here.environment}, platform::Patience(plenty));
    if (answer.outcome == platform::ProgramAnswer::Outcome::Ended && answer.exitCode == 0)
        return testing::AssertionSuccess();
    return testing::AssertionFailure() << answer.output.constData() << answer.complaints.constData();
}

void AptRoot::fetchedAt(const QDateTime &time) const
{
    const QByteArray stamp = "@" + QByteArray::number(time.toSecsSinceEpoch());
    EXPECT_EQ(
        platform::runProgram({QStringLiteral("/usr/bin/touch"), {QStringLiteral("-d"), QString::fromLatin1(stamp), lists()}, {}},
                             platform::Patience(plenty))
            .exitCode,
        0);
}

platform::Surroundings AptRoot::surroundings() const
{
    platform::Surroundings result;
    result.root = m_folder.path();
    result.programFolders = QStringList{QStringLiteral("/usr/bin"), QStringLiteral("/bin")};
    result.environment = QStringList{QStringLiteral("PATH=/usr/bin:/bin:/usr/sbin:/sbin"), QStringLiteral("HOME=/nonexistent"),
                                     QStringLiteral("APT_CONFIG=") + m_folder.path(QStringLiteral("apt.conf"))};
    return result;
}

void AptRoot::openToAll() const
{
    EXPECT_TRUE(QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7055)));
}

} // namespace holdfast::tests
