package shop.systemtests.history;

/** What a client knows of a call that it made. */
public enum Outcome {
    /** It was done. */
    OK,
    /** It was refused, for good. */
    FAIL,
    /** It may have been done or not, or may yet be. */
    INFO;

    /**
     * @param status of the answer; 0 when none came
     * @param inProgress whether the answer says that the same key is still at work
     */
    static Outcome of(int status, boolean inProgress) {
        if (status == 0 || status >= 500 || status == 429 || inProgress) {
            return INFO;
        }
        return status < 400 ? OK : FAIL;
    }
}
