/**
 * What providers bill, as sums: FOCUS exports in, a {@link dev.footing.api.bill.Bill} and what a profile gets of it
 * out.
 *
 * <p>Start reading at {@link dev.footing.bills.BillReader}.
 */
module dev.footing.bills {
    requires transitive dev.footing.api;
    requires transitive dev.footing.formats;
    requires de.siegmar.fastcsv;

    exports dev.footing.bills;
    exports dev.footing.bills.mapping;
    exports dev.footing.bills.profile;
    exports dev.footing.bills.table;

    uses dev.footing.bills.table.BillTableReader;
}
