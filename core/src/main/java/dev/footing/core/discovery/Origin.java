package dev.footing.core.discovery;

/** How a provider was found; where two have the same names, the later kind prevails. */
public enum Origin {
    /** Found in a jar of a {@link PluginDirectory}. It is never one of Footing's own, whatever it is called. */
    PLUGIN_DIRECTORY,
    /** Found with {@link java.util.ServiceLoader} on the class path or module path. */
    INSTALLED,
    /** Passed in code. */
    CODE,
    /** Passed in code, to replace ways of getting single components. Its strategies stand beside the others. */
    COMPONENT_OVERRIDE,
    /** Passed in code, to replace strategies of other providers, and ways of getting components. */
    OVERRIDE
}
