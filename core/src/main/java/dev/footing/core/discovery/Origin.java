package dev.footing.core.discovery;

/** How a provider came to be known; where two have the same names, the later kind stands. */
public enum Origin {
    /** Found in a jar of a {@link PluginDirectory}. It is never one of Footing's own, whatever it is called. */
    PLUGIN_DIRECTORY,
    /** Found with {@link java.util.ServiceLoader} on the class path or module path. */
    INSTALLED,
    /** Handed over in code. */
    CODE,
    /** Handed over in code, to be put in place of strategies that others have. */
    OVERRIDE
}
