package io.wispportal.core.message;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import io.wispportal.tenant.Tenant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Reads telephone numbers as people write them, in the tenant's country. */
public final class PhoneNumbers {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    /** In some countries, Mexico for example, the number alone does not tell them apart. */
    private static final Set<PhoneNumberType> MOBILE =
            EnumSet.of(PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE);

    private PhoneNumbers() {}

    /** The number in E.164; empty if it is none, is of another country or cannot be a mobile's. */
    public static Optional<String> mobile(String written, Tenant tenant) {
        String country = tenant.locale().getCountry();
        try {
            PhoneNumber number = NUMBERS.parse(written, country);
            boolean good =
                    NUMBERS.isValidNumberForRegion(number, country) && MOBILE.contains(NUMBERS.getNumberType(number));
            return good ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164)) : Optional.empty();
        } catch (NumberParseException none) {
            return Optional.empty();
        }
    }
}
