/** An address as a reader of paper types it: without the protocol, broken wherever the line ends. */
export const AddressInText = ({ of: address }: { of: string }) => (
  <a href={address} className="wrap-anywhere">
    {address.replace(/^https?:\/\//, '')}
  </a>
)
