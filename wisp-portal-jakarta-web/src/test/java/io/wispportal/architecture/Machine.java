package io.wispportal.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/** What only the machine knows: the time of day and ids by chance. Calls and method references alike. */
final class Machine {
    static final DescribedPredicate<JavaAccess<?>> ASKED =
            describe("asks the machine for the time or an id", Machine::isAsked);

    private Machine() {}

    private static boolean isAsked(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && (isTime(target, access.getTargetOwner()) || isId(target, access.getTargetOwner()));
    }

    private static boolean isTime(CodeUnitAccessTarget target, JavaClass owner) {
        List<JavaClass> parameters = target.getRawParameterTypes();
        return switch (target.getName()) {
            case "now" ->
                owner.getPackageName().equals("java.time")
                        && parameters.stream().noneMatch(one -> one.isEquivalentTo(Clock.class));
            case "system", "systemUTC", "systemDefaultZone" -> owner.isEquivalentTo(Clock.class);
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "<init>" -> owner.isEquivalentTo(Date.class) && parameters.isEmpty();
            default -> false;
        };
    }

    private static boolean isId(CodeUnitAccessTarget target, JavaClass owner) {
        return target.getName().equals("randomUUID") && owner.isEquivalentTo(UUID.class);
    }
}
