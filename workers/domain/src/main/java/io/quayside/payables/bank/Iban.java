package io.quayside.payables.bank;

import java.math.BigInteger;
import java.util.stream.Collectors;

/** International bank account numbers by ISO 13616. */
final class Iban {

    private static final BigInteger CHECK = BigInteger.valueOf(97);

    private Iban() {
    }

    /** Whether the check digits fit. */
    static boolean isValid(String iban) {
        if (!iban.matches("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}")) {
            return false;
        }
        String digits = (iban.substring(4) + iban.substring(0, 4)).chars()
                .mapToObj(letter -> String.valueOf(Character.getNumericValue(letter))).collect(Collectors.joining());
        return new BigInteger(digits).mod(CHECK).equals(BigInteger.ONE);
    }
}
