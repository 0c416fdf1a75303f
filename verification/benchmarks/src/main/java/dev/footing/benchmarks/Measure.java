package dev.footing.benchmarks;

/** Something that is measured and has one number a round: a kernel, a start of the command, a heap. */
interface Measure {}
