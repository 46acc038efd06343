// SPDX-FileCopyrightText: Holdfast contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/linux/linux_reboot_probe.h"

#include "tests/platform/lifecycle/as_nobody.h"
#include "tests/platform/lifecycle/scene.h"

using namespace holdfast::platform;
using holdfast::tests::asNobody;
using holdfast::tests::longPatience;
using holdfast::tests::Scene;

namespace {

using Kind = RestartCause::Kind;

class Reboot : public testing::Test
{
protected:
    Observation<RestartCause> look(const char *running, const Patience &patience = longPatience()) const
    {
        return LinuxRebootProbe(scene.surroundings, QString::fromUtf8(running)).look(patience);
    }
    void installKernel(const char *release) const
    {
        scene.write(QStringLiteral("/boot/vmlinuz-") + QString::fromUtf8(release), "kernel");
        scene.write(QStringLiteral("/lib/modules/%1/modules.dep").arg(QString::fromUtf8(release)), "");
    }
    static void expectNone(const Observation<RestartCause> &seen, ProbeState state, ProbeReason reason)
    {
        EXPECT_EQ(seen.state, state);
        EXPECT_EQ(seen.reason, reason);
        EXPECT_TRUE(seen.rows.isEmpty());
    }
    static void expectOne(const Observation<RestartCause> &seen, Kind kind, const QString &what)
    {
        EXPECT_EQ(seen.state, ProbeState::Ok);
        EXPECT_EQ(seen.reason, ProbeReason::None);
        EXPECT_EQ(seen.rows, (QList<RestartCause>{{kind, what}}));
    }

    Scene scene;
};

TEST_F(Reboot, TheNewestKernelRuns)
{
    installKernel("6.1.0-9-amd64");
    installKernel("6.1.0-10-amd64");
    expectNone(look("6.1.0-10-amd64"), ProbeState::Ok, ProbeReason::None);
    expectOne(look("6.1.0-9-amd64"), Kind::NewerKernel, "6.1.0-10-amd64");
    installKernel("6.1.0-11-cloud-amd64");
    expectNone(look("6.1.0-10-amd64"), ProbeState::Ok, ProbeReason::None);
}

TEST_F(Reboot, OneOfTheFoldersIsEnough)
{
    scene.write("/usr/lib/modules/6.11.5-arch1-2/vmlinuz", "");
    scene.write("/boot/vmlinuz-linux", "");
    expectOne(look("6.11.5-arch1-1"), Kind::NewerKernel, "6.11.5-arch1-2");
    expectNone(look("6.11.5-arch1-2"), ProbeState::Ok, ProbeReason::None);
}

TEST_F(Reboot, HeadersAndLeftOversAreNoKernels)
{
    installKernel("6.1.0-9-amd64");
    scene.link("/lib/modules/6.1.0-12-amd64/build", "/usr/src/linux-headers-6.1.0-12-amd64");
    scene.write("/lib/modules/6.1.0-13-amd64/updates/dkms/x.ko", "");
    scene.write("/boot/config-6.1.0-14-amd64", "");
    scene.write("/boot/initrd.img-6.1.0-14-amd64", "");
    expectNone(look("6.1.0-9-amd64"), ProbeState::Ok, ProbeReason::None);
}

TEST_F(Reboot, WithoutAKernelOfItsOwnNothingIsSaid)
{
    expectNone(look("6.18.44-fc-v657"), ProbeState::Unsupported, ProbeReason::NotApplicable);
    scene.makeFolder("/boot");
    scene.makeFolder("/lib/modules");
    expectNone(look("6.18.44-fc-v657"), ProbeState::Unsupported, ProbeReason::NotApplicable);
    installKernel("6.1.0-10-amd64");
    expectNone(look("6.18.44-fc-v657"), ProbeState::Unsupported, ProbeReason::NotApplicable);
    expectNone(look(""), ProbeState::Unsupported, ProbeReason::NotApplicable);
    // Of the same flavour, but all older than what runs: as in a container on a newer host.
    expectNone(look("6.1.0-12-amd64"), ProbeState::Unknown, ProbeReason::SystemNotSaying);
}

TEST_F(Reboot, ThisMachineIsLookedAtWithoutHarm)
{
    const auto seen = LinuxRebootProbe(Surroundings()).look(longPatience());
    EXPECT_FALSE(LinuxRebootProbe::runningKernelOfThisMachine().isEmpty());
    if (!QDir("/lib/modules").exists() && QDir("/boot").isEmpty() && !QFile::exists("/run/reboot-required"))
        expectNone(seen, ProbeState::Unsupported, ProbeReason::NotApplicable);
}

TEST_F(Reboot, PackagesAskAlsoWhereNoKernelIs)
{
    scene.write("/run/reboot-required", "*** System restart required ***\n");
    expectOne(look("6.18.44-fc-v657"), Kind::PackagesAsk, "");
    scene.write("/run/reboot-required.pkgs", "libc6\nlinux-base\n\nlibc6\n");
    expectOne(look("6.18.44-fc-v657"), Kind::PackagesAsk, "libc6, linux-base");
    // Empty, it asks as well.
    scene.write("/run/reboot-required", "");
    scene.write("/run/reboot-required.pkgs", QByteArray(50 * 1024 * 1024, 'x'));
    expectOne(look("6.18.44-fc-v657"), Kind::PackagesAsk, "");
}

TEST_F(Reboot, TheFlagOfZypperAsksAsWell)
{
    installKernel("6.1.0-10-default");
    scene.write("/run/reboot-needed", "");
    expectOne(look("6.1.0-10-default"), Kind::PackagesAsk, "");
    // Both flags are one request.
    scene.write("/run/reboot-required", "");
    expectOne(look("6.1.0-10-default"), Kind::PackagesAsk, "");
}

TEST_F(Reboot, AFlagOfZypperThatCannotBeSeenIsNotFine)
{
    installKernel("6.1.0-10-default");
    scene.link("/run/reboot-needed", "reboot-needed");
    expectNone(look("6.1.0-10-default"), ProbeState::Error, ProbeReason::Damaged);
}

TEST_F(Reboot, PackagesAndKernelAskTogether)
{
    installKernel("6.1.0-10-amd64");
    scene.write("/run/reboot-required", "");
    scene.write("/run/reboot-required.pkgs", "linux-image-6.1.0-10-amd64\n");
    const auto seen = look("6.1.0-9-amd64");
    EXPECT_EQ(seen.state, ProbeState::Ok);
    EXPECT_EQ(seen.rows,
              (QList<RestartCause>{{Kind::PackagesAsk, "linux-image-6.1.0-10-amd64"}, {Kind::NewerKernel, "6.1.0-10-amd64"}}));
}

TEST_F(Reboot, LinksInALoopAreErrors)
{
    installKernel("6.1.0-9-amd64");
    scene.link("/run/reboot-required", "reboot-required");
    expectNone(look("6.1.0-9-amd64"), ProbeState::Error, ProbeReason::Damaged);
    // What is known all the same is said.
    installKernel("6.1.0-10-amd64");
    expectOne(look("6.1.0-9-amd64"), Kind::NewerKernel, "6.1.0-10-amd64");
}

TEST_F(Reboot, FoldersInALoopAreErrors)
{
    scene.link("/lib/modules", "modules");
    expectNone(look("6.1.0-9-amd64"), ProbeState::Error, ProbeReason::Damaged);
    scene.write("/boot/vmlinuz-6.1.0-9-amd64", "");
    expectNone(look("6.1.0-9-amd64"), ProbeState::Ok, ProbeReason::None);
}

TEST_F(Reboot, FoldersThatMayNotBeReadAreDenied)
{
    scene.makeFolder("/boot");
    installKernel("6.1.0-9-amd64");
    ASSERT_EQ(::chmod(QFile::encodeName(scene.at("/lib/modules")).constData(), 0), 0);
    ASSERT_EQ(::chmod(QFile::encodeName(scene.at("/boot")).constData(), 0), 0);
    asNobody(scene, [&] {
        const auto seen = look("6.1.0-9-amd64");
        return seen.state == ProbeState::Denied && seen.reason == ProbeReason::AccessDenied && seen.rows.isEmpty();
    });
    // For the one who tidies up.
    ASSERT_EQ(::chmod(QFile::encodeName(scene.at("/lib/modules")).constData(), 0755), 0);
    ASSERT_EQ(::chmod(QFile::encodeName(scene.at("/boot")).constData(), 0755), 0);
}

TEST_F(Reboot, AnImageThatWaitsAsks)
{
    scene.write("/run/ostree-booted", "");
    // The kernels of an image say nothing about the next one.
    installKernel("6.1.0-10-amd64");
    scene.install("rpm-ostree", "[ \"$*\" = 'status --json' ] || exit 9\n"
                                "echo '{\"deployments\":[{\"booted\":false,\"version\":\"41.2\"},{\"booted\":true}]}'\n");
    expectOne(look("6.1.0-9-amd64"), Kind::StagedSystem, "41.2");
    scene.install("rpm-ostree", "echo '{\"deployments\":[{\"booted\":true},{\"booted\":false}]}'\n");
    expectNone(look("6.1.0-9-amd64"), ProbeState::Ok, ProbeReason::None);
}

TEST_F(Reboot, AnImageThatCannotBeAskedForIsNeverFine)
{
    scene.write("/run/ostree-booted", "");
    installKernel("6.1.0-10-amd64");
    expectNone(look("6.1.0-10-amd64"), ProbeState::Unknown, ProbeReason::ProgramMissing);
    scene.install("rpm-ostree", "echo error: no bus >&2; exit 1\n");
    expectNone(look("6.1.0-10-amd64"), ProbeState::Error, ProbeReason::ProgramFailed);
    EXPECT_EQ(look("6.1.0-10-amd64").detail, "error: no bus");
    scene.install("rpm-ostree", "kill -SEGV $$\n");
    expectNone(look("6.1.0-10-amd64"), ProbeState::Error, ProbeReason::ProgramFailed);
    scene.install("rpm-ostree", "echo '{\"deployments\":[{\"boo'\n");
    expectNone(look("6.1.0-10-amd64"), ProbeState::Error, ProbeReason::NotUnderstood);
    scene.install("rpm-ostree", "exec cat /dev/zero\n");
    expectNone(look("6.1.0-10-amd64"), ProbeState::Error, ProbeReason::AnswerTooLong);
    scene.install("rpm-ostree", "exec sleep 1000\n");
    expectNone(look("6.1.0-10-amd64", Patience(std::chrono::milliseconds(200))), ProbeState::Error, ProbeReason::TimedOut);
    scene.write("/run/reboot-required", "");
    expectOne(look("6.1.0-10-amd64", Patience(std::chrono::milliseconds(200))), Kind::PackagesAsk, "");
}

TEST_F(Reboot, StopsWhenNobodyWaits)
{
    const Patience patience = longPatience();
    patience.stop();
    expectNone(look("6.1.0-9-amd64", patience), ProbeState::Unknown, ProbeReason::Cancelled);
}

} // namespace
