package io.quayside.platform;

import java.io.PrintStream;
import java.util.Locale;

/** One line for each thing that is done, with the seconds it took. */
final class Progress {

    private final PrintStream out;

    Progress(PrintStream out) {
        this.out = out;
    }

    void step(String what, Runnable work) {
        long start = System.nanoTime();
        try {
            work.run();
        } catch (RuntimeException e) {
            line("✗", what, start);
            throw e;
        }
        line("✓", what, start);
    }

    void say(String text) {
        out.println(text);
    }

    private synchronized void line(String mark, String what, long start) {
        out.println(String.format(Locale.ROOT, "  %s %-28s %6.1f s", mark, what, (System.nanoTime() - start) / 1e9));
    }
}
