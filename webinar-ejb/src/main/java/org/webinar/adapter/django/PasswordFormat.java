package org.webinar.adapter.django;

/**
 * One way in which Django stores passwords. What is stored may be damaged or made to hurt: a format refuses, before it
 * begins to work, whatever would take minutes or gigabytes.
 */
interface PasswordFormat {

    /** The word before the first dollar sign. */
    String algorithm();

    /**
     * Whether the password is the stored one, compared in constant time.
     *
     * @param password what the person typed; never empty
     * @param stored the whole column, beginning with the algorithm
     * @throws IllegalArgumentException when the parts make no sense, or ask for more than we spend
     */
    boolean matches(String password, String stored);

    /** The number, when it is one from 1 to the most that we spend. */
    static int bounded(String number, int most) {
        int value = Integer.parseInt(number);
        if (value < 1 || value > most) {
            throw new IllegalArgumentException("out of bounds");
        }
        return value;
    }

    /** The parts between dollar signs, when there are as many as there should be. */
    static String[] parts(String stored, int count) {
        String[] parts = stored.split("\\$", -1);
        if (parts.length != count) {
            throw new IllegalArgumentException("not the parts of this format");
        }
        return parts;
    }
}
