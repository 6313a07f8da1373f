package io.wispportal.app.launch;

import io.wispportal.web.wiring.PrivateFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Keeps the unpacked server between two starts, one folder a build. Several processes may share it: each build's folder
 * appears complete or not at all, and goes when a newer build comes and nobody runs from it any more.
 */
final class ServerFolder {

    /** The folder of a build, or one that is still being unpacked by a process. Nothing else in the place is ours. */
    private static final Pattern BUILD = Pattern.compile("wildfly-[0-9a-f]+-[0-9a-f]+(?:\\.tmp-([0-9]{1,18}))?");

    private final Path folder;

    ServerFolder(Path folder) {
        this.folder = folder;
    }

    /** The server of this jar, unpacked by now; throws {@link StartFailure} when the folder cannot be written. */
    UnpackedServer unpacked(RunnableJar jar) {
        try {
            PrivateFolder.create(folder);
            var home = folder.resolve("wildfly-" + jar.fingerprint());
            UseMark.of(home).hold();
            if (!Files.isDirectory(home)) {
                unpack(jar, home);
                sweep(home);
            }
            return new UnpackedServer(home);
        } catch (IOException failure) {
            throw new StartFailure(
                    StartFailure.FILES,
                    "no se puede escribir en " + folder + " (" + failure
                            + "). Revise PORTAL_SERVER, PORTAL_DATA o el espacio en disco.");
        }
    }

    private static void unpack(RunnableJar jar, Path home) throws IOException {
        var workplace = home.resolveSibling(
                home.getFileName() + ".tmp-" + ProcessHandle.current().pid());
        FileTree.delete(workplace);
        jar.unpackServer(workplace);
        try {
            Files.move(workplace, home);
        } catch (IOException anotherWasQuicker) {
            FileTree.delete(workplace);
            if (!Files.isDirectory(home)) {
                throw anotherWasQuicker;
            }
        }
    }

    private void sweep(Path current) throws IOException {
        try (var builds = Files.newDirectoryStream(folder, Files::isDirectory)) {
            for (var build : builds) {
                if (!build.equals(current) && isOutdated(build)) {
                    UseMark.of(build).ifUnused(() -> FileTree.delete(build));
                }
            }
        }
    }

    private static boolean isOutdated(Path folder) {
        var name = BUILD.matcher(folder.getFileName().toString());
        return name.matches() && (name.group(1) == null || !isAlive(Long.parseLong(name.group(1))));
    }

    /** Another process that starts at the same time may be unpacking. */
    private static boolean isAlive(long process) {
        return ProcessHandle.of(process).filter(ProcessHandle::isAlive).isPresent();
    }
}
