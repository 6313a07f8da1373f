package io.wispportal.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/** Packs the bare endpoints as a library for the server's application. */
final class HelloLibrary {

    private static final List<String> CLASSES = List.of(
            "io/wispportal/benchmarks/hello/AnyAnswer.class",
            "io/wispportal/benchmarks/hello/HelloApplication.class",
            "io/wispportal/benchmarks/hello/HelloResource.class",
            "io/wispportal/benchmarks/hello/UploadServlet.class");

    private HelloLibrary() {}

    static Path in(Path folder) throws IOException {
        Path file = folder.resolve("hello.jar");
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
            for (String name : CLASSES) {
                jar.putNextEntry(new ZipEntry(name));
                try (InputStream in = HelloLibrary.class.getResourceAsStream("/" + name)) {
                    in.transferTo(jar);
                }
                jar.closeEntry();
            }
        }
        return file;
    }
}
