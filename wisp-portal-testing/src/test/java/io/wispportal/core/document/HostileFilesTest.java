package io.wispportal.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.wispportal.core.TestIsp;
import io.wispportal.document.DocumentKeyStore;
import io.wispportal.document.DocumentType;
import io.wispportal.document.IdentityDocument;
import io.wispportal.document.IdentityDocumentKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file of a hostile corpus gets the verdict that it should, soon and within little memory, and leaves nothing. */
@Tag("PRE-03")
class HostileFilesTest {

    private static final TestIsp ISP = new TestIsp();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Duration LONGEST = Duration.ofSeconds(10);
    /** All that is ever made, garbage included; the store of these tests keeps and copies whole files. */
    private static final long MOST_MADE = 160L * 1024 * 1024;

    private final IdentityDocuments documents = ISP.portal().identityDocuments();

    static List<HostileFile> files() {
        return HostileFiles.all();
    }

    @Test
    void theCorpusIsLarge() {
        assertThat(files()).hasSizeGreaterThan(60);
    }

    @ParameterizedTest
    @MethodSource("files")
    void getsItsVerdict(HostileFile file) throws IOException {
        byte[] bytes = file.content().bytes();
        int stored = ISP.memory().documents().size();
        long made = THREADS.getCurrentThreadAllocatedBytes();
        long begin = System.nanoTime();

        String verdict = verdict(file.name(), bytes);

        assertThat(verdict).isEqualTo(file.verdict());
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(LONGEST);
        assertThat(THREADS.getCurrentThreadAllocatedBytes() - made).isLessThan(MOST_MADE);
        boolean kept = verdict.equals(HostileFile.KEPT);
        assertThat(ISP.memory().documents().size() - stored).isEqualTo(kept ? 1 : 0);
        ISP.after(Duration.ofHours(1));
        assertThat(ISP.memory().documents().size()).isZero();
    }

    private String verdict(String name, byte[] bytes) throws IOException {
        try {
            checkKept(documents.receive(
                    FileSender.staff(ISP.id()), IdentityDocumentKind.ID_FRONT, name, new ByteArrayInputStream(bytes)));
            return HostileFile.KEPT;
        } catch (RefusedFileException refused) {
            return refused.problem();
        } catch (FileTooLargeException tooLarge) {
            return HostileFile.TOO_LARGE;
        }
    }

    private static void checkKept(IdentityDocument document) {
        assertThat(document.type()).isIn(DocumentType.JPEG, DocumentType.PDF);
        assertThat(document.fileName())
                .hasSizeLessThanOrEqualTo(120)
                .matches("(?i).*\\.(jpe?g|pdf)")
                .doesNotMatch(".*[/\\\\\\p{C}].*");
        DocumentKeyStore keys = ISP.memory().portal().adapters().get(DocumentKeyStore.class);
        assertThat(keys.find(ISP.id(), document.id())).isPresent();
    }
}
