package io.quayside.bench;

import java.util.Locale;

/** One line per figure: what, how much, and how that compares with a floor measured in the same run. */
final class Report {

    private Report() {
    }

    static void heading(String text) {
        System.out.printf("%n%s%n", text);
    }

    static void line(String what, String figure) {
        System.out.printf(Locale.ROOT, "  %-52s %s%n", what, figure);
    }

    static void line(String what, Samples samples) {
        line(what, samples.toString());
    }

    static void ratio(String what, double value, double floor) {
        line(what, String.format(Locale.ROOT, "ratio %.2f", value / floor));
    }

    static String perSecond(double rate, String what) {
        return String.format(Locale.ROOT, "%,.0f %s per second", rate, what);
    }
}
