package io.wispportal.jpa;

import io.wispportal.document.DocumentId;
import io.wispportal.document.DocumentStore;
import io.wispportal.tenant.TenantId;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Keeps files under {@code root/tenant/id}, readable by the portal's own user only. A file has its name only once all of
 * it is on disk: it is written beside, forced out, then moved in one step.
 */
public final class FileDocumentStore implements DocumentStore {

    static final String UNFINISHED = ".part";

    private final Path root;

    /** @param root made with the first document if it is missing */
    public FileDocumentStore(Path root) {
        this.root = root;
    }

    @Override
    public void write(TenantId tenant, DocumentId id, InputStream bytes) throws IOException {
        Path folder = Files.createDirectories(folder(tenant), only("rwx------"));
        Path unfinished = unfinished(tenant, id);
        try {
            writeOut(unfinished, bytes);
            Files.move(unfinished, file(tenant, id), StandardCopyOption.ATOMIC_MOVE);
            force(folder);
        } catch (Throwable failure) {
            Files.deleteIfExists(unfinished);
            throw failure;
        }
    }

    @Override
    public InputStream open(TenantId tenant, DocumentId id) throws IOException {
        return new FileInputStream(file(tenant, id).toFile());
    }

    @Override
    public void delete(TenantId tenant, DocumentId id) throws IOException {
        Files.deleteIfExists(file(tenant, id));
        Files.deleteIfExists(unfinished(tenant, id));
    }

    private Path folder(TenantId tenant) {
        return root.resolve(tenant.toString());
    }

    private Path file(TenantId tenant, DocumentId id) {
        return folder(tenant).resolve(id.toString());
    }

    /** Where the bytes are while they come; a server that dies then leaves it to {@link #delete}. */
    private Path unfinished(TenantId tenant, DocumentId id) {
        return folder(tenant).resolve(id + UNFINISHED);
    }

    private void writeOut(Path file, InputStream bytes) throws IOException {
        Set<StandardOpenOption> fresh = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(file, fresh, only("rw-------"))) {
            OutputStream out = Channels.newOutputStream(channel);
            bytes.transferTo(out);
            channel.force(true);
        }
    }

    /** Puts the new name itself on disk; only some systems can, and the others need not. */
    private static void force(Path folder) throws IOException {
        if (isPosix(folder)) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private FileAttribute<?>[] only(String permissions) {
        return isPosix(root)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
