package dev.footing.api.backtest;

import dev.footing.api.quantity.Identified;

/** A figure that is forecast with a band and can be observed afterwards. */
public enum ObservedFigure implements Identified {
    /** Cash at the end of a month. */
    CASH,
    /** Active users at the end of a month, where the product was live at the decision. */
    USERS,
    /** The share of engineering that goes into infrastructure, over the whole horizon. */
    INFRASTRUCTURE_SHARE
}
