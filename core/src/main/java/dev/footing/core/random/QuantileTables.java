package dev.footing.core.random;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;

/**
 * Tables of quantiles that were made before, so that simulations of nearly the same startup, of which an analysis takes
 * hundreds, do not make each table anew. It keeps up to 256 of them, of 12 kB each; which ones changes no bit of any
 * draw. Safe to share.
 */
public final class QuantileTables {
    private static final int MOST = 256;

    private final LoadingCache<Double, QuantileTable> tables =
            CacheBuilder.newBuilder().maximumSize(MOST).build(CacheLoader.from(QuantileTable::pert));

    /**
     * {@return the table of the distribution with alpha 1 + 4r and beta 5 - 4r}
     *
     * @param mode the likeliest value r, 0 to 1
     */
    public QuantileTable pert(double mode) {
        return tables.getUnchecked(mode);
    }
}
