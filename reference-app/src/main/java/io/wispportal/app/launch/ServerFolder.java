package io.wispportal.app.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Keeps the unpacked server between two starts, one folder a build. Several processes may share it: each build's folder
 * appears complete or not at all, and goes when a newer build comes and nobody runs from it any more.
 */
final class ServerFolder {

    private final Path folder;

    ServerFolder(Path folder) {
        this.folder = folder;
    }

    /** The server of this jar, unpacked by now; throws {@link StartFailure} when the folder cannot be written. */
    UnpackedServer unpacked(RunnableJar jar) {
        try {
            Files.createDirectories(folder);
            var home = folder.resolve(jar.fingerprint());
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
                            + "). Revise PORTAL_DATA o el espacio en disco.");
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

    /** Another process that starts at the same time unpacks there. */
    private static boolean isInTheMaking(Path build) {
        var name = build.getFileName().toString();
        var mark = name.lastIndexOf(".tmp-");
        return mark >= 0
                && ProcessHandle.of(Long.parseLong(name.substring(mark + 5)))
                        .filter(ProcessHandle::isAlive)
                        .isPresent();
    }

    private void sweep(Path current) throws IOException {
        try (var builds = Files.newDirectoryStream(folder, Files::isDirectory)) {
            for (var build : builds) {
                if (!build.equals(current) && !isInTheMaking(build)) {
                    UseMark.of(build).ifUnused(() -> FileTree.delete(build));
                }
            }
        }
    }
}
