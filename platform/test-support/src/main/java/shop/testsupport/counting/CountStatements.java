package shop.testsupport.counting;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/** Hears what a data source sends, and tells the tally of the thread that sends it. */
final class CountStatements implements QueryExecutionListener, MethodExecutionListener {

    private static final Set<String> ENDS = Set.of("commit", "rollback");

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        Tallies.tell(tally ->
                tally.executed(
                        execution.getConnectionId(),
                        isTransactional(execution),
                        queries.stream().map(QueryInfo::getQuery).collect(Collectors.joining("; ")),
                        Math.max(1, execution.getBatchSize())));
    }

    private static boolean isTransactional(ExecutionInfo execution) {
        try {
            return !execution.getStatement().getConnection().getAutoCommit();
        } catch (SQLException closed) {
            return false;
        }
    }

    @Override
    public void beforeMethod(MethodExecutionContext call) {}

    @Override
    public void afterMethod(MethodExecutionContext call) {
        String method = call.getMethod().getName();
        if (call.getTarget() instanceof Connection && ENDS.contains(method)) {
            Tallies.tell(tally -> tally.ended(call.getConnectionInfo().getConnectionId(), method));
        }
    }
}
