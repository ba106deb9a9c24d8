package vn.kycuong.workflow;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** Stands where a database will be. */
final class NoDatabaseYet extends AbstractDataSource {

    @Override
    public Connection getConnection() throws SQLException {
        throw new SQLException("The engine is not connected to its database yet");
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }
}
