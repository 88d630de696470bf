package dev.sluice.testkit;

/** Everything that {@link dev.sluice.core.sale.SaleStore} promises; a sale store's test class implements this. */
public interface SaleStoreContract
        extends SaleCreateContract,
                SaleReserveContract,
                SaleConfirmContract,
                SalePaymentContract,
                SaleCancelContract,
                SaleExpireContract,
                SaleReadContract,
                SaleOutboxContract,
                SaleRelayContract,
                SaleExpiryContract,
                SaleIdsContract,
                SaleConservationContract,
                SaleRaceContract {}
