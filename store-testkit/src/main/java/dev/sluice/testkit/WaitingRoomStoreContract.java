package dev.sluice.testkit;

/**
 * Everything that {@link dev.sluice.core.waiting.WaitingRoomStore} promises; a waiting room store's test class implements
 * this.
 */
public interface WaitingRoomStoreContract
        extends WaitingRoomCreateContract,
                WaitingRoomJoinContract,
                WaitingRoomPositionContract,
                WaitingRoomAdmitContract,
                WaitingRoomRateContract,
                WaitingRoomLanesContract,
                WaitingRoomEndContract,
                WaitingRoomSilenceContract,
                WaitingRoomEtaContract,
                WaitingRoomExpiryContract,
                WaitingRoomIdsContract,
                WaitingRoomReplayContract,
                WaitingRoomConservationContract {}
