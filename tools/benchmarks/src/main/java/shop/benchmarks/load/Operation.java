package shop.benchmarks.load;

/** What a client does once, and is timed for. */
@FunctionalInterface
public interface Operation {

    /**
     * @param client number of the client that asks, from 0; of an arrival in the open model, its
     *     own number
     * @throws NothingLeft when what was prepared is used up: the client ends
     * @throws Exception when it failed
     */
    void once(int client) throws Exception;
}
