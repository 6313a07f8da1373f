package io.wispportal.core.document;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Tells Word files from other archives and other OLE files. */
final class WordFiles {

    private static final Set<String> DOCX_ENTRIES = Set.of("[Content_Types].xml", "word/document.xml");
    private static final int MOST_ENTRIES = 1000;
    /** A small archive can unpack to ten gigabytes; looking for the next entry unpacks the one before. */
    private static final long MOST_UNPACKED = 64L * 1024 * 1024;

    private static final int DIRECTORY_ENTRY = 128;
    private static final int DIRECTORY_ENTRIES_READ = 64;

    private WordFiles() {}

    /** Whether a ZIP archive holds the two entries that make it a Word document. */
    static boolean isDocx(FileInspection.Source file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(file.open())) {
            return holdsAll(zip, new HashSet<>(DOCX_ENTRIES));
        } catch (ZipException | EOFException | IllegalArgumentException damaged) {
            return false;
        }
    }

    private static boolean holdsAll(ZipInputStream zip, Set<String> missing) throws IOException {
        long left = MOST_UNPACKED;
        ZipEntry entry = zip.getNextEntry();
        for (int i = 0; entry != null && i < MOST_ENTRIES && left >= 0; i++) {
            missing.remove(entry.getName());
            if (missing.isEmpty()) {
                return true;
            }
            left -= unpack(zip, left);
            entry = left < 0 ? null : zip.getNextEntry();
        }
        return false;
    }

    /** Reads to the entry's end, or a little beyond the limit. */
    private static long unpack(ZipInputStream zip, long limit) throws IOException {
        byte[] buffer = new byte[8192];
        long count = 0;
        int read = zip.read(buffer);
        while (read >= 0 && count <= limit) {
            count += read;
            read = zip.read(buffer);
        }
        return count;
    }

    /** Whether an OLE compound file has a directory entry named WordDocument ([MS-CFB] 2.6.1). */
    static boolean isDoc(FileInspection.Source file) throws IOException {
        try (InputStream in = file.open();
                DataInputStream data = new DataInputStream(in)) {
            byte[] header = data.readNBytes(512);
            if (header.length < 512) {
                return false;
            }
            int shift = header[30] & 0xff;
            long directory = little32(header, 48) + 1;
            if (shift < 9 || shift > 12) {
                return false;
            }
            data.skipNBytes((directory << shift) - header.length);
            return namesWordDocument(data.readNBytes(DIRECTORY_ENTRY * DIRECTORY_ENTRIES_READ));
        } catch (EOFException damaged) {
            return false;
        }
    }

    private static boolean namesWordDocument(byte[] directory) {
        byte[] name = "WordDocument\0".getBytes(StandardCharsets.UTF_16LE);
        for (int at = 0; at + DIRECTORY_ENTRY <= directory.length; at += DIRECTORY_ENTRY) {
            if (java.util.Arrays.equals(directory, at, at + name.length, name, 0, name.length)) {
                return true;
            }
        }
        return false;
    }

    private static long little32(byte[] bytes, int at) {
        long value = 0;
        for (int i = 3; i >= 0; i--) {
            value = (value << Byte.SIZE) | (bytes[at + i] & 0xffL);
        }
        return value;
    }
}
