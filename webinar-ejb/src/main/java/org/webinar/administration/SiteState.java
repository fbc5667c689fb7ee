package org.webinar.administration;

/**
 * How things are at a site, as far as it is known without asking anybody outside. A part is null for those who may not see
 * what stands behind it.
 *
 * @param gateways how the gateways are
 * @param lives how the running lives are
 * @param letters how the mails of the last days are
 * @param databaseServes whether the database's tables fit
 * @param freeMegabytes room that is left on the disk that the server works on
 */
public record SiteState(
        GatewayState gateways, LiveCount lives, LetterCount letters, boolean databaseServes, long freeMegabytes) {

    /** Below this, somebody should look. */
    private static final long LITTLE = 1024;

    /** Whether there is little room left on the disk. */
    public boolean tight() {
        return freeMegabytes < LITTLE;
    }

    /**
     * Gateways in numbers.
     *
     * @param all how many there are
     * @param usable those that serve, and nothing is known against
     * @param resting those that are out of service, or on their way
     * @param failing those that serve, and don't answer as they should
     * @param unconfirmed works that have not confirmed their stop
     */
    public record GatewayState(long all, long usable, long resting, long failing, long unconfirmed) {}

    /**
     * Running lives in numbers.
     *
     * @param running how many there are
     * @param troubled how many of them have trouble
     * @param roomless how many of them don't reach BigBlueButton
     */
    public record LiveCount(long running, long troubled, long roomless) {}

    /**
     * Mails in numbers.
     *
     * @param waiting those that are to leave
     * @param late those of them that have been tried in vain
     * @param refused those of the last week that nobody wanted to take
     */
    public record LetterCount(long waiting, long late, long refused) {}
}
