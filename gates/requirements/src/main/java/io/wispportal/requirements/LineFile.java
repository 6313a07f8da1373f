package io.wispportal.requirements;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** Sorted, distinct lines in a file that several test processes add to. */
record LineFile(Path path) {
    static LineFile at(Path path) {
        return new LineFile(path);
    }

    /** Adds what is not there yet; nothing to add makes no file. */
    void add(Set<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            merge(lines);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + path, e);
        }
    }

    private void merge(Set<String> lines) throws IOException {
        try (FileChannel channel =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            channel.lock(); // until the channel closes
            byte[] before = Channels.newInputStream(channel).readAllBytes();
            NavigableSet<String> all = new TreeSet<>(lines);
            new String(before, StandardCharsets.UTF_8).lines().forEach(all::add);
            channel.position(0);
            channel.write(ByteBuffer.wrap((String.join("\n", all) + "\n").getBytes(StandardCharsets.UTF_8)));
        }
    }
}
