package dev.footing.bills.sums;

/** The figures of a month. */
enum BillFigure {
    ACCRUAL,
    LIST,
    LIST_ESTIMATED,
    CREDITS,
    DISCOUNTS,
    TAX,
    COMMITTED,
    UNUSED,
    PURCHASES
}
