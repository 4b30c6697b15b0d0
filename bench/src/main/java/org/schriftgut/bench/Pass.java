package org.schriftgut.bench;

/** How often the programs have done the work before. */
enum Pass {
    /** Just started: the JVM compiles while it is measured. */
    COLD("just started"),
    /** The same laws again, into an empty index of another tenant: how a server works that has run for a while. */
    WARM("warm");

    private final String words;

    Pass(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
