package io.wispportal.app.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Whole folders at once. */
final class FileTree {

    private FileTree() {}

    /** Removes the folder and all in it; nothing when it is not there. */
    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (var path : paths(folder, Comparator.reverseOrder())) {
                Files.delete(path);
            }
        }
    }

    /** Copies the folder and all in it to a place where nothing is yet. */
    static void copy(Path from, Path to) throws IOException {
        for (var path : paths(from, Comparator.naturalOrder())) {
            Files.copy(path, to.resolve(from.relativize(path).toString()));
        }
    }

    private static List<Path> paths(Path folder, Comparator<Path> order) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.sorted(order).toList();
        }
    }
}
