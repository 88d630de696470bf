package dev.sluice.store.postgres;

import dev.sluice.core.InvalidInputException;
import dev.sluice.core.Require;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a database is and as whom to use it; written {@code postgresql://user:password@host:port/database}, where the
 * password, the port (5432) and the database (the user's name) may be left out and user and password are percent-encoded.
 * Shown without the password.
 */
record PostgresAddress(String host, int port, String database, String user, String password) {
    private static final String ACCEPTED = "postgresql://user:password@host:port/database";
    private static final Pattern CREDENTIALS = Pattern.compile("//[^/]*@");

    /** The address that a text stands for; refuses others, without repeating their passwords. */
    static PostgresAddress parse(String field, String url) {
        String shown = CREDENTIALS.matcher(url).replaceFirst("//***@");
        URI uri = uri(field, url, shown);
        String user = decoded(uri.getRawUserInfo());
        String host = uri.getHost();
        boolean postgres = "postgresql".equals(uri.getScheme()) || "postgres".equals(uri.getScheme());
        if (!postgres || host == null || user.isEmpty() || uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw new InvalidInputException(field, shown, ACCEPTED);
        }
        int colon = user.indexOf(':');
        String name = colon < 0 ? user : user.substring(0, colon);
        String path = decoded(uri.getRawPath());
        String database = path.length() > 1 ? path.substring(1) : name;
        int port = uri.getPort() < 0 ? 5432 : uri.getPort();
        Require.that(port <= 65_535 && port > 0 && database.indexOf('/') < 0, field, shown, ACCEPTED);
        String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        return new PostgresAddress(bare, port, database, name, colon < 0 ? "" : user.substring(colon + 1));
    }

    private static URI uri(String field, String url, String shown) {
        try {
            return new URI(url);
        } catch (URISyntaxException notAnAddress) {
            throw new InvalidInputException(field, shown, ACCEPTED);
        }
    }

    private static String decoded(@Nullable String text) {
        return text == null ? "" : URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** The same place for JDBC, without user and password. */
    String jdbcUrl() {
        String place = host.indexOf(':') < 0 ? host : "[" + host + "]";
        return "jdbc:postgresql://" + place + ":" + port + "/"
                + URLEncoder.encode(database, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return host + ":" + port + "/" + database;
    }
}
