package shop.testsupport.counting;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;

/** Stands before all other filters: whoever asks on behalf of a request is counted. */
record CountRequests(StatementCounts counts) implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        counts.begin();
        Tally tally = Tallies.open();
        try {
            chain.doFilter(request, response);
        } finally {
            Tallies.close();
            counts.end(tally.count());
        }
    }
}
