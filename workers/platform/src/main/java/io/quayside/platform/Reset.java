package io.quayside.platform;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Removes all data after asking: what {@code ./quayside reset} runs. */
public final class Reset {

    private Reset() {
    }

    public static void main(String[] words) {
        try {
            var rest = new ArrayList<>(List.of(words));
            boolean sure = rest.remove("--yes");
            var options = LauncherOptions.of(rest, System.getenv());
            try (var folder = DataFolder.open(options.data())) {
                Leftovers.end(options.data());
                if (sure || confirmed(options)) {
                    folder.clear();
                    System.out.println("All data in " + options.data() + " is gone.");
                } else {
                    System.out.println("Nothing was removed.");
                }
            }
        } catch (PartFailed e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (IOException e) {
            System.err.println("The data could not be removed: " + e.getMessage());
            System.exit(1);
        }
    }

    private static boolean confirmed(LauncherOptions options) {
        var console = System.console();
        if (console == null) {
            throw new PartFailed("Without a terminal to ask at, say --yes.");
        }
        return console.readLine("Remove all data in %s, for good? [y/N] ", options.data()).strip().equalsIgnoreCase("y");
    }
}
