package shop.localstack.service;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Whether a service answers that it is healthy. */
final class Health {

    private static final int LIMIT = 2_000;

    private Health() {}

    static boolean at(int port) {
        try {
            URI address = URI.create("http://127.0.0.1:" + port + "/actuator/health");
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(LIMIT);
            connection.setReadTimeout(LIMIT);
            boolean healthy = connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            connection.disconnect();
            return healthy;
        } catch (IOException notYet) {
            return false;
        }
    }
}
