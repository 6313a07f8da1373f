package io.wispportal.web.page;

import io.wispportal.core.FieldError;
import io.wispportal.tenant.TenantId;
import io.wispportal.web.http.Exchange;
import io.wispportal.web.http.LoggedPath;
import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file that could not be stored, because the disk is full for example. That is no fault of the form: it is shown again
 * with all that was typed, and a word beside the file.
 */
public final class UnkeptFile {

    private static final Logger LOG = LoggerFactory.getLogger(UnkeptFile.class);
    private static final String PROBLEM = "storage";

    private UnkeptFile() {}

    /** What is said at the field; the operator reads the rest in the log. */
    public static FieldError at(String field, TenantId tenant, Exchange exchange, IOException failed) {
        String path = LoggedPath.of(exchange.path());
        LOG.error("tenant {}: a file sent to {} could not be stored", tenant, path, failed);
        return new FieldError(field, PROBLEM);
    }

    /** The status of the form that is shown again: whether what was sent is wrong, or the portal could not keep it. */
    public static int status(List<FieldError> errors) {
        return errors.stream().anyMatch(error -> error.problem().equals(PROBLEM)) ? 503 : 422;
    }
}
