package dev.footing.parquet;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.apache.parquet.io.api.Binary;

/** Times as text in UTC. */
final class CellTimes {
    static final long NANOS = 1_000_000_000L;

    private static final long DAY = 86_400;
    private static final long JULIAN_DAY_OF_1970 = 2_440_588;

    private CellTimes() {}

    /** A time since 1970 in so many parts of a second. */
    static String of(long value, long parts) {
        return of(Math.floorDiv(value, parts), (int) (Math.floorMod(value, parts) * (NANOS / parts)));
    }

    /** A day since 1970. */
    static String day(long value) {
        return LocalDate.ofEpochDay(value).toString();
    }

    /** Nanoseconds of the day, and the Julian day, as old programs write times. */
    static String ofInt96(Binary value) {
        ByteBuffer both = value.toByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
        long nanos = both.getLong();
        long day = both.getInt() - JULIAN_DAY_OF_1970;
        return of(day * DAY + Math.floorDiv(nanos, NANOS), (int) Math.floorMod(nanos, NANOS));
    }

    private static String of(long seconds, int nanos) {
        return LocalDateTime.ofEpochSecond(seconds, nanos, ZoneOffset.UTC) + "Z";
    }
}
