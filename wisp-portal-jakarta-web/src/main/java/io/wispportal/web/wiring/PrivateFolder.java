package io.wispportal.web.wiring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Folders that nobody but the portal's own user may look into, where the file system can tell users apart. */
public final class PrivateFolder {

    private PrivateFolder() {}

    /** Makes it and the folders above it that are missing; what is there already stays as the operator wants it. */
    public static void create(Path folder) throws IOException {
        var absolute = folder.toAbsolutePath();
        // a link to a folder is fine, createDirectories would refuse to make it anew
        if (!Files.isDirectory(absolute)) {
            Files.createDirectories(absolute, attributes(absolute, "rwx------"));
        }
    }

    /** Makes it where nothing is yet; fails when somebody was quicker, whose folder it would be. */
    public static void createNew(Path folder) throws IOException {
        Files.createDirectory(folder, attributes(folder, "rwx------"));
    }

    /** The permissions for a new file or folder there; none where there are no such permissions. */
    static FileAttribute<?>[] attributes(Path path, String permissions) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
