package io.quayside.masterdata.barcode;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a code at the beginning of an element says of the rest of it. */
record ApplicationIdentifier(String code, int length, Pattern format, boolean fixed) {

    private static final Pattern PART = Pattern.compile("([NX])(\\.\\.)?(\\d+)");
    /** The 82 characters that barcodes of GS1 may hold. */
    private static final String CHARACTERS = "[!\"%&'()*+,\\-./0-9:;<=>?A-Z_a-z]";

    /** @param format one or two parts, as in {@code N13 X..17} */
    static ApplicationIdentifier of(String code, String format) {
        List<Matcher> parts = Arrays.stream(format.split(" ")).map(PART::matcher).filter(Matcher::matches).toList();
        String pattern = parts.stream().map(ApplicationIdentifier::pattern).collect(Collectors.joining());
        int length = parts.stream().mapToInt(part -> Integer.parseInt(part.group(3))).sum();
        return new ApplicationIdentifier(code, length, Pattern.compile(pattern), parts.stream().allMatch(part -> part.group(2) == null));
    }

    private static String pattern(Matcher part) {
        String least = part.group(2) == null ? part.group(3) : part.start() == 0 ? "1" : "0";
        return "%s{%s,%s}".formatted(part.group(1).equals("N") ? "\\d" : CHARACTERS, least, part.group(3));
    }

    boolean accepts(String value) {
        return format.matcher(value).matches();
    }
}
