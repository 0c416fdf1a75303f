package dev.footing.neutrality;

/** Whether what is kept as files is written anew by this run, and how to ask for that. */
final class Kept {
    static final String HOW = "-Dfooting.regenerate=true";

    private Kept() {}

    static boolean written() {
        return Boolean.getBoolean("footing.regenerate") || "write".equals(System.getProperty("footing.golden"));
    }
}
