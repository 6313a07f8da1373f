package io.wispportal.web.security;

import io.wispportal.core.Caller;
import io.wispportal.core.StaffCaller;
import io.wispportal.session.SubjectKind;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The groups of a caller, which {@code @RolesAllowed} names: {@code CUSTOMER}, or {@code STAFF} and each role. */
final class Groups {

    private Groups() {}

    static Set<String> of(Caller caller) {
        if (caller instanceof StaffCaller staff) {
            return Stream.concat(
                            Stream.of(SubjectKind.STAFF.name()),
                            staff.member().roles().stream().map(Enum::name))
                    .collect(Collectors.toUnmodifiableSet());
        }
        return Set.of(SubjectKind.CUSTOMER.name());
    }
}
