import { Fragment } from 'react'

/** Shows the text with the 2 of CO2 set low, as chemistry writes it. */
export const Formula = ({ children }: { children: string }) => {
  const [first = '', ...others] = children.split('CO2')
  return (
    <>
      {first}
      {others.map((rest, index) => (
        <Fragment key={index}>
          CO<sub>2</sub>
          {rest}
        </Fragment>
      ))}
    </>
  )
}
