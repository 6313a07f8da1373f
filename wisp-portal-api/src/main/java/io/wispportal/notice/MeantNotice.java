package io.wispportal.notice;

import io.wispportal.service.ServiceId;
import java.util.Objects;

/** That a service's customer is to be shown a page of this kind. */
public record MeantNotice(ServiceId service, NoticeKind kind) {

    public MeantNotice {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(kind, "kind");
    }
}
