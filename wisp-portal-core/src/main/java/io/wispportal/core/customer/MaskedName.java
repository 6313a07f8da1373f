package io.wispportal.core.customer;

import io.wispportal.customer.Customer;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A name that tells its owner, and nobody else, who is meant: {@code A*** T***}. */
public final class MaskedName {

    private MaskedName() {}

    /** Always three stars a word: not even the length is told. */
    public static String of(Customer customer) {
        return Arrays.stream(customer.fullName().split("\\s+"))
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + "***")
                .collect(Collectors.joining(" "));
    }
}
