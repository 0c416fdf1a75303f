package com.acme;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** What careless providers keep between calls, out of sight of their own fields. */
final class Scratch {
    static final AtomicLong COUNTER = new AtomicLong();
    static final Map<Double, Boolean> LIVE_BY_SIZE = new ConcurrentHashMap<>();
    static final Map<Double, Double> LIKELY_BY_SIZE = new ConcurrentHashMap<>();
    static final ThreadLocal<String> THREAD =
            ThreadLocal.withInitial(() -> Thread.currentThread().getName());

    private Scratch() {}
}
