package io.quayside.platform;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of a part that is a Java program, run by the same Java as this one. */
final class JavaCommand {

    private final List<String> words = new ArrayList<>();

    JavaCommand(int megabytes) {
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of("-Xms64m", "-Xmx" + megabytes + "m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError", "-Xshare:auto", "-Dfile.encoding=UTF-8"));
    }

    JavaCommand with(String... more) {
        words.addAll(List.of(more));
        return this;
    }

    /** Keeps the loaded classes in a file, which the first orderly end writes and later starts read. */
    JavaCommand withSharedClasses(Path file) {
        return with("-XX:SharedArchiveFile=" + file, "-XX:+AutoCreateSharedArchive", "-Xlog:cds=off", "-Xlog:cds+dynamic=off", "-Xlog:aot=off");
    }

    List<String> words() {
        return List.copyOf(words);
    }
}
