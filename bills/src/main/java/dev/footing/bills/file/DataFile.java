package dev.footing.bills.file;

import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param name what results and messages call it: its name, or its place below the folder that was given
 * @param path where it is
 */
public record DataFile(String name, Path path) {}
