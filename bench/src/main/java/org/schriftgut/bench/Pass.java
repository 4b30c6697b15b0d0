package org.schriftgut.bench;

/** How often the programs have done the work before. */
enum Pass {
    /** Just started: the JVM compiles while it is measured. */
    COLD("just started"),
    /** The last of many passes over the same laws, each into an empty index: how a server works that has run for weeks. */
    STEADY("steady");

    /** How many passes it takes until nothing is won any more (bench/README.md). */
    static final int ALL = 6;

    private final String words;

    Pass(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
