package dev.footing.core.cashflow;

/**
 * Users and what they bring, month by month (section 3, rules 6 and 7). Where the product is live and growth does not
 * follow product work, no strategy changes them, and one path serves all.
 */
public final class Customers {
    private static final double IN_PRODUCTION = 1e-9;

    private final Situation situation;
    private final double elasticity;
    private final double[][] users;
    private final double[][] most;
    private final double[][] revenue;
    private final double[] discounts;
    private final double[] revenueInAll;
    private final double[] revenueDiscounted;
    private final double[] growth;
    private final double[] launchMonth;
    private double[] launchUsers;

    /**
     * Makes room.
     *
     * @param situation what is certain of the startup
     * @param elasticity how far growth follows the product share (kappa)
     * @param discounts what money of each month counts, by month; empty where all counts in full
     * @param width how many trials
     */
    public Customers(Situation situation, double elasticity, double[] discounts, int width) {
        this.situation = situation;
        this.elasticity = elasticity;
        int months = situation.horizon();
        this.users = new double[months + 1][width];
        this.most = new double[months + 1][width];
        this.revenue = new double[months + 1][width];
        this.discounts = discounts;
        this.revenueInAll = new double[width];
        this.revenueDiscounted = discounts.length == 0 ? revenueInAll : new double[width];
        this.growth = new double[width];
        this.launchMonth = new double[width];
        this.launchUsers = launchMonth;
    }

    /** {@return whether one path serves all strategies} */
    public boolean shared() {
        return situation.live() && elasticity == 0;
    }

    /**
     * Goes through all months at once, where one path serves all strategies.
     *
     * @param draws the uncertain numbers
     */
    public void walk(SharedDraws draws) {
        begin(new double[users[0].length]);
        for (int month = 1; month <= situation.horizon(); month++) {
            grow(draws, month);
            Rows.product(users[month], users[month - 1], growth);
            settle(draws, month);
            addRevenue(month);
        }
    }

    /** Starts, given when production begins. */
    void begin(double[] timeToProduction) {
        Rows.fill(users[0], situation.users());
        Rows.fill(most[0], situation.users());
        Rows.fill(revenueInAll, 0);
        Rows.fill(revenueDiscounted, 0);
        if (!situation.live()) {
            for (int k = 0; k < launchMonth.length; k++) {
                launchMonth[k] = launchMonth(timeToProduction[k]);
            }
        }
    }

    /** Starts, where a strategy is left for another after months on it. */
    void begin(int begun, Transition before, Transition after) {
        begin(before.months());
        if (!situation.live()) {
            double never = situation.horizon() + 1.0;
            for (int k = 0; k < launchMonth.length; k++) {
                if (after.served()[k] == 0) {
                    launchMonth[k] = Math.min(never, begun + launchMonth(after.months()[k]));
                }
            }
        }
    }

    /** The first month in which a part of it is spent in production. */
    private double launchMonth(double timeToProduction) {
        double never = situation.horizon() + 1.0;
        double month = Math.max(1, (int) Math.min(never, timeToProduction));
        if (month >= never) {
            return never;
        }
        while (1 - Math.min(1, Math.max(0, timeToProduction - (month - 1))) <= IN_PRODUCTION) {
            month++;
        }
        return month;
    }

    /** Takes one month more; {@code producing} is the part of it in production, {@code product} engineers on it. */
    void advance(SharedDraws draws, int month, double[] producing, double[] product) {
        launchUsers = draws.launchUsers();
        grow(draws, month);
        if (elasticity != 0) {
            follow(growth, product, elasticity, situation.engineers());
        }
        if (situation.live()) {
            Rows.product(users[month], users[month - 1], growth);
            settle(draws, month);
        } else {
            launch(users[month], users[month - 1], growth, draws.launchUsers(), launchMonth, month);
            settle(draws, month);
            Rows.product(revenue[month], revenue[month], producing);
        }
        addRevenue(month);
    }

    private void addRevenue(int month) {
        Rows.add(revenueInAll, revenue[month]);
        if (discounts.length > 0) {
            Rows.addTimes(revenueDiscounted, discounts[month], revenue[month]);
        }
    }

    /** The factor on users at full product focus. */
    private void grow(SharedDraws draws, int month) {
        if (draws.noise().length == 0) {
            Rows.copy(growth, draws.growth());
        } else {
            vary(growth, draws.growth(), draws.noise()[month - 1], situation.growthVolatility());
        }
        if (elasticity == 0) {
            factor(growth);
        }
    }

    private void settle(SharedDraws draws, int month) {
        Rows.maximum(most[month], most[month - 1], users[month]);
        Rows.product(revenue[month], draws.revenuePerUser(), users[month]);
    }

    private static void vary(double[] out, double[] growth, double[] noise, double volatility) {
        for (int k = 0; k < out.length; k++) {
            out[k] = growth[k] + volatility * noise[k];
        }
    }

    private static void factor(double[] growth) {
        for (int k = 0; k < growth.length; k++) {
            growth[k] = Math.max(0, 1 + growth[k]);
        }
    }

    private static void follow(double[] growth, double[] product, double elasticity, double engineers) {
        for (int k = 0; k < growth.length; k++) {
            double gaining = Math.max(0, growth[k]) * (1 - elasticity + elasticity * (product[k] / engineers));
            growth[k] = Math.max(0, 1 + Math.min(0, growth[k]) + gaining);
        }
    }

    /** None before the launch, those of the launch in its month, then growth. */
    private static void launch(
            double[] out, double[] before, double[] growth, double[] launchUsers, double[] launchMonth, int month) {
        for (int k = 0; k < out.length; k++) {
            double since = month - launchMonth[k];
            double launching = Math.max(0, 1 - Math.abs(since)) * launchUsers[k];
            out[k] = launching + before[k] * growth[k];
        }
    }

    /**
     * Looks up users.
     *
     * @param month a month, 0 for now
     * @return users at its end, by trial; the row itself, not to be written to
     */
    public double[] users(int month) {
        return users[month];
    }

    double[] launchUsers() {
        return launchUsers;
    }

    double[] most(int month) {
        return most[month];
    }

    double[] revenue(int month) {
        return revenue[month];
    }

    double[] revenueInAll() {
        return revenueInAll;
    }

    double[] revenueDiscounted() {
        return revenueDiscounted;
    }
}
