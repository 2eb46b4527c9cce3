package shop.benchmarks.limit;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serial;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;

/** A process of its own: the services' Tomcat, set as theirs, that answers 200 and nothing else. */
final class BareServer {

    private BareServer() {}

    static void main(String[] arguments) throws Exception {
        start(Integer.parseInt(arguments[0])).getServer().await();
    }

    private static Tomcat start(int port) throws Exception {
        Path directory = Files.createTempDirectory("bare-server-");
        directory.toFile().deleteOnExit();
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(directory.toString());
        tomcat.setConnector(connector(port));
        Context context = tomcat.addContext("", directory.toString());
        Tomcat.addServlet(context, "bare", new Bare()).addMapping("/");
        started(tomcat, context);
        return tomcat;
    }

    private static Connector connector(int port) {
        Http11NioProtocol protocol = new Http11NioProtocol();
        protocol.setExecutor(new VirtualThreadExecutor("bare-"));
        protocol.setKeepAliveTimeout(75_000);
        protocol.setMaxKeepAliveRequests(-1);
        Connector connector = new Connector(protocol);
        connector.setPort(port);
        connector.setProperty("address", "127.0.0.1");
        return connector;
    }

    private static void started(Tomcat tomcat, Context context) throws LifecycleException {
        tomcat.start();
        if (!tomcat.getConnector().getState().isAvailable() || !context.getState().isAvailable()) {
            throw new IllegalStateException("the server does not answer");
        }
    }

    private static final class Bare extends HttpServlet {

        @Serial private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) {
            response.setStatus(HttpServletResponse.SC_OK);
        }
    }
}
